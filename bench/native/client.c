/*
 * The reference client: what a load generator costs, and adds to a latency, when it keeps no log,
 * checks nothing and does nothing else. HTTP/1.1 to 127.0.0.1, one thread, epoll, keep-alive.
 *
 *   client --port 18081 --connections 100 --seconds 5              closed: each connection sends
 *                                                                  when it has its answer
 *   client --port 18081 --connections 50 --seconds 5 --rate 2000   open: request k is due at
 *                                                                  k / rate; the loop stays awake
 *
 * Prints one JSON object. Response time is from when a request was due (open) or could be sent
 * (closed), service time from its send; all in microseconds. A request that is due while every
 * connection is busy waits, and its wait is in its response time.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "arguments.h"
#include "clock.h"
#include "histogram.h"

#define EVENTS_MAX 512
#define HEAD_BYTES_MAX 4096
#define DRAIN_NANOS (10 * NANOS_PER_SECOND)

static const char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

struct connection {
    uint64_t intended_at;
    uint64_t sent_at;
    size_t body_left;  /* Of a response whose head has been read. */
    size_t head_bytes; /* Of a head that came in pieces. */
    int fd;
    char head[HEAD_BYTES_MAX];
};

static struct histogram response, service, lateness;
static struct connection *connections;
static uint32_t connection_count;
/* Idle connections, first in, first out, so that an open load uses them all. */
static uint32_t *idle, idle_head, idle_tail;
static uint64_t counted_until, answered;
static int poller;

static void fail(const char *what) {
    fprintf(stderr, "client: %s\n", what);
    exit(1);
}

static void connect_all(int port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    for (uint32_t index = 0; index < connection_count; index += 1) {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) die("connect");
        int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connections[index].fd = fd;
        idle[idle_tail++ % connection_count] = index;
        struct epoll_event event = {.events = EPOLLIN, .data.u32 = index};
        if (epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event) != 0) die("epoll_ctl");
    }
}

static void send_request(struct connection *connection, uint64_t intended_at) {
    connection->intended_at = intended_at;
    connection->sent_at = now_nanos();
    record(&lateness, connection->sent_at - intended_at);
    if (send(connection->fd, request, sizeof request - 1, MSG_NOSIGNAL) != sizeof request - 1)
        die("send");
}

/* The value of Content-Length in a complete head. */
static size_t content_length(const char *head, const char *end) {
    static const char name[] = "\r\nContent-Length:";
    for (const char *at = head; at + sizeof name < end; at += 1) {
        at = memchr(at, '\r', (size_t)(end - at));
        if (at == NULL || at + sizeof name >= end) break;
        if (strncasecmp(at, name, sizeof name - 1) == 0)
            return strtoul(at + sizeof name - 1, NULL, 10);
    }
    fail("a response has no Content-Length");
    return 0;
}

/* Reads once. Returns 1 when with it the response is complete. */
static int read_response(struct connection *connection) {
    char *head = connection->head;
    size_t kept = connection->head_bytes;
    /* A body needs no keeping: what is over of it is read into the same buffer and forgotten. */
    ssize_t length = recv(connection->fd, head + kept, HEAD_BYTES_MAX - kept, MSG_DONTWAIT);
    if (length < 0 && errno == EAGAIN) return 0;
    if (length <= 0) fail("the server closed a connection");
    size_t bytes = kept + (size_t)length;
    if (connection->body_left > 0) {
        if (bytes > connection->body_left) fail("more octets than the response has");
        connection->body_left -= bytes;
        return connection->body_left == 0;
    }
    const char *end = memmem(head, bytes, "\r\n\r\n", 4);
    if (end == NULL) {
        if (bytes == HEAD_BYTES_MAX) fail("a head is too long");
        connection->head_bytes = bytes;
        return 0;
    }
    if (memcmp(head, "HTTP/1.1 200", 12) != 0) fail("a response is not 200");
    size_t whole = (size_t)(end - head) + 4 + content_length(head, end + 2);
    connection->head_bytes = 0;
    if (bytes > whole) fail("more octets than the response has");
    connection->body_left = whole - bytes;
    return connection->body_left == 0;
}

static void count(const struct connection *connection, uint64_t ended_at) {
    if (ended_at > counted_until) return;
    answered += 1;
    record(&response, ended_at - connection->intended_at);
    record(&service, ended_at - connection->sent_at);
}

static void run_closed(uint64_t ends_at) {
    struct epoll_event events[EVENTS_MAX];
    counted_until = ends_at;
    for (uint32_t index = 0; index < connection_count; index += 1)
        send_request(&connections[index], now_nanos());
    for (uint64_t now = now_nanos(); now < ends_at; now = now_nanos()) {
        int ready = epoll_wait(poller, events, EVENTS_MAX, (int)((ends_at - now) / NANOS_PER_MILLI) + 1);
        if (ready < 0 && errno != EINTR) die("epoll_wait");
        for (int index = 0; index < ready; index += 1) {
            struct connection *connection = &connections[events[index].data.u32];
            if (!read_response(connection)) continue;
            uint64_t at = now_nanos();
            count(connection, at);
            send_request(connection, at);
        }
    }
}

static void run_open(uint64_t starts_at, uint64_t total, double gap) {
    struct epoll_event events[EVENTS_MAX];
    uint64_t sent = 0;
    uint64_t gives_up_at = starts_at + (uint64_t)((double)total * gap) + DRAIN_NANOS;
    counted_until = gives_up_at;
    while (answered < total) {
        uint64_t now = now_nanos();
        if (now > gives_up_at) fail("answers are missing 10 s after the last request");
        while (sent < total && idle_head != idle_tail) {
            uint64_t due = starts_at + (uint64_t)((double)sent * gap);
            if (due > now) break;
            send_request(&connections[idle[idle_head++ % connection_count]], due);
            sent += 1;
        }
        int ready = epoll_wait(poller, events, EVENTS_MAX, 0);
        if (ready < 0 && errno != EINTR) die("epoll_wait");
        for (int index = 0; index < ready; index += 1) {
            uint32_t slot = events[index].data.u32;
            if (!read_response(&connections[slot])) continue;
            count(&connections[slot], now_nanos());
            idle[idle_tail++ % connection_count] = slot;
        }
    }
}

int main(int argc, char **argv) {
    double port = 0, count_wanted = 1, seconds = 5, rate = 0;
    const struct flag flags[] = {{"--port", &port}, {"--connections", &count_wanted},
                                 {"--seconds", &seconds}, {"--rate", &rate}, {NULL, NULL}};
    read_flags(argc, argv, flags);
    connection_count = (uint32_t)count_wanted;
    if (connection_count == 0) fail("--connections is at least 1");
    connections = calloc(connection_count, sizeof *connections);
    idle = calloc(connection_count, sizeof *idle);
    if (connections == NULL || idle == NULL) die("calloc");
    poller = epoll_create1(0);
    connect_all((int)port);
    uint64_t starts_at = now_nanos();
    if (rate > 0) run_open(starts_at, (uint64_t)(seconds * rate), 1e9 / rate);
    else run_closed(starts_at + (uint64_t)(seconds * 1e9));
    printf("{\"requests\":%llu,\"seconds\":%.6f,", (unsigned long long)answered,
           rate > 0 ? (double)(now_nanos() - starts_at) / 1e9 : seconds);
    print_quantiles("response_us", &response);
    printf(",");
    print_quantiles("service_us", &service);
    printf(",");
    print_quantiles("lateness_us", &lateness);
    printf("}\n");
    return 0;
}
