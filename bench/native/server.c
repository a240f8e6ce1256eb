/*
 * The server of the bench: HTTP/1.1 on 127.0.0.1, one thread, epoll, fixed answers of 100 octets.
 *
 *   server --port 18081 [--delay-ms 5] [--stall-every-ms 1000 --stall-for-ms 800]
 *
 * --delay-ms      each answer leaves so long after its request was read
 * --stall-*       of every so many ms, counted from the first request, the last so many hold
 *                 back all answers: they leave together when the stall is over
 *
 * Requests have no body, and one is outstanding per connection. On SIGTERM it prints what it
 * saw, as JSON: a witness that is not the load generator.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "arguments.h"
#include "clock.h"

#define CONNECTIONS_MAX 65536
#define BACKLOG 20000
#define EVENTS_MAX 512
#define READ_BYTES 16384
#define BODY_100 \
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" \
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

/* The last field is for clients of HTTP/1.0, ab for one: they must be told. */
static const char answer[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n"
    "Connection: keep-alive\r\n\r\n" BODY_100;

struct connection {
    uint32_t generation; /* Tells an answer for a connection that is gone from the right one. */
    uint8_t matched;     /* Octets of the blank line that ends a request, 0..3. */
};

/* Answers that wait for their time. All wait equally long or for the same end: first in, first out. */
struct held {
    uint64_t release_at;
    uint32_t generation;
    int fd;
};

static struct connection connections[CONNECTIONS_MAX];
static struct held queue[CONNECTIONS_MAX];
static uint32_t queue_head, queue_tail;
static uint64_t requests, accepted, open_now, open_max, first_request_at;
static uint64_t delay, stall_every, stall_for;
static int poller, timer;
static volatile sig_atomic_t stopped;

static void stop(int signal) {
    (void)signal;
    stopped = 1;
}

static void watch(int fd) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    if (epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event) != 0) die("epoll_ctl");
}

static void hang_up(int fd) {
    connections[fd].generation += 1;
    open_now -= 1;
    close(fd);
}

static void send_answer(int fd) {
    /* An answer always fits into the send buffer of a client that reads. */
    if (send(fd, answer, sizeof answer - 1, MSG_NOSIGNAL) != sizeof answer - 1) hang_up(fd);
}

static uint64_t release_time(uint64_t now) {
    uint64_t at = now + delay;
    if (stall_every == 0) return at;
    uint64_t into = (at - first_request_at) % stall_every;
    return into < stall_every - stall_for ? at : at - into + stall_every;
}

static void arm_timer(uint64_t at) {
    struct itimerspec when = {.it_value = timespec_of(at)};
    if (timerfd_settime(timer, TFD_TIMER_ABSTIME, &when, NULL) != 0) die("timerfd_settime");
}

static void take_request(int fd) {
    uint64_t now = delay == 0 && stall_every == 0 ? 0 : now_nanos();
    if (requests == 0) first_request_at = now;
    requests += 1;
    uint64_t at = now == 0 ? 0 : release_time(now);
    if (at <= now) return send_answer(fd);
    if (queue_head == queue_tail) arm_timer(at);
    if (queue_tail - queue_head == CONNECTIONS_MAX) die("more answers are held than connections");
    queue[queue_tail++ % CONNECTIONS_MAX] =
        (struct held){.release_at = at, .generation = connections[fd].generation, .fd = fd};
}

static void release_due(void) {
    uint64_t expirations;
    if (read(timer, &expirations, sizeof expirations) < 0 && errno != EAGAIN) die("timer");
    while (queue_head != queue_tail) {
        const struct held *held = &queue[queue_head % CONNECTIONS_MAX];
        if (held->release_at > now_nanos()) return arm_timer(held->release_at);
        queue_head += 1;
        if (held->generation == connections[held->fd].generation) send_answer(held->fd);
    }
}

static void accept_all(int listener) {
    for (;;) {
        int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        if (fd < 0 && (errno == EAGAIN || errno == ECONNABORTED)) return;
        if (fd < 0) die("accept");
        if (fd >= CONNECTIONS_MAX) die("too many connections");
        int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connections[fd].matched = 0;
        accepted += 1;
        open_now += 1;
        if (open_now > open_max) open_max = open_now;
        watch(fd);
    }
}

/* Looks for CR LF CR LF, also when it comes in pieces. */
static void read_requests(int fd) {
    static const char blank_line[] = "\r\n\r\n";
    static char buffer[READ_BYTES];
    ssize_t length = read(fd, buffer, sizeof buffer);
    if (length < 0 && errno == EAGAIN) return;
    if (length <= 0) return hang_up(fd);
    struct connection *connection = &connections[fd];
    uint32_t generation = connection->generation;
    for (ssize_t index = 0; index < length; index += 1) {
        if (buffer[index] == blank_line[connection->matched]) connection->matched += 1;
        else connection->matched = buffer[index] == '\r';
        if (connection->matched < 4) continue;
        connection->matched = 0;
        take_request(fd);
        if (generation != connection->generation) return;
    }
}

static int listen_on(int port) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(fd, (struct sockaddr *)&address, sizeof address) != 0) die("bind");
    if (listen(fd, BACKLOG) != 0) die("listen");
    return fd;
}

static void raise_descriptor_limit(void) {
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int main(int argc, char **argv) {
    double port = 0, delay_ms = 0, every_ms = 0, for_ms = 0;
    const struct flag flags[] = {{"--port", &port},
                                 {"--delay-ms", &delay_ms},
                                 {"--stall-every-ms", &every_ms},
                                 {"--stall-for-ms", &for_ms},
                                 {NULL, NULL}};
    read_flags(argc, argv, flags);
    delay = (uint64_t)(delay_ms * NANOS_PER_MILLI);
    stall_every = (uint64_t)(every_ms * NANOS_PER_MILLI);
    stall_for = (uint64_t)(for_ms * NANOS_PER_MILLI);
    raise_descriptor_limit();
    struct sigaction action = {.sa_handler = stop};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    /* A bench that is killed leaves no server behind. */
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    poller = epoll_create1(0);
    timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    int listener = listen_on((int)port);
    watch(timer);
    watch(listener);
    struct epoll_event events[EVENTS_MAX];
    while (!stopped) {
        int count = epoll_wait(poller, events, EVENTS_MAX, -1);
        if (count < 0 && errno != EINTR) die("epoll_wait");
        for (int index = 0; index < count; index += 1) {
            int fd = events[index].data.fd;
            if (fd == listener) accept_all(listener);
            else if (fd == timer) release_due();
            else read_requests(fd);
        }
    }
    printf("{\"requests\":%llu,\"connections\":%llu,\"open_max\":%llu}\n",
           (unsigned long long)requests, (unsigned long long)accepted, (unsigned long long)open_max);
    return 0;
}
