#define _GNU_SOURCE
#include "PseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void close_once(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

static int open_terminal(pty_session *session, pty_setting setting) {
  session->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (session->master < 0) return errno;
  if (grantpt(session->master) != 0 || unlockpt(session->master) != 0) return errno;
  session->slave = ioctl(session->master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (session->slave < 0) return errno;
  if (tcgetattr(session->slave, &session->at_start) != 0) return errno;
  return pty_resize(session, setting.rows, setting.columns);
}

/* Between fork and exec: only calls that are safe in a child of a threaded process. */
static void settle_child(int slave, pty_input input) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  dup2(slave, 0);
  dup2(slave, 1);
  dup2(slave, 2);
  if (input == pty_input_closed) close(0);
  if (input == pty_input_empty) {
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    if (nothing > 2) close(nothing);
  }
}

int pty_start(
  pty_session *session, const char *path, char *const *arguments, char *const *environment,
  pty_setting setting) {
  *session = (pty_session){.master = -1, .slave = -1, .child = -1, .child_descriptor = -1};
  int problem = open_terminal(session, setting);
  if (problem == 0) {
    session->child = fork();
    if (session->child == 0) {
      settle_child(session->slave, setting.input);
      execve(path, arguments, environment);
      _exit(127);
    }
    problem = session->child < 0 ? errno : 0;
  }
  if (problem == 0) {
    session->child_descriptor = pidfd_open(session->child, 0);
    problem = session->child_descriptor < 0 ? errno : 0;
  }
  if (problem != 0) pty_close(session);
  return problem;
}

pty_event pty_wait(const pty_session *session, int milliseconds) {
  struct pollfd watched[2] = {
    {.fd = session->master, .events = POLLIN}, {.fd = session->child_descriptor, .events = POLLIN}};
  int ready = poll(watched, 2, milliseconds);
  if (ready <= 0) return pty_timed_out;
  if (watched[0].revents & POLLIN) return pty_output;
  if (watched[1].revents & POLLIN) return pty_child_ended;
  return pty_hung_up;
}

int pty_read(const pty_session *session, char *buffer, int capacity) {
  struct pollfd watched = {.fd = session->master, .events = POLLIN};
  if (poll(&watched, 1, 0) <= 0 || !(watched.revents & POLLIN)) return 0;
  ssize_t count = read(session->master, buffer, (size_t)capacity);
  return count < 0 ? 0 : (int)count;
}

int pty_type(const pty_session *session, const char *bytes, int count) {
  while (count > 0) {
    ssize_t written = write(session->master, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes += written;
    count -= (int)written;
  }
  return 0;
}

int pty_resize(const pty_session *session, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(session->master, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

static int print_settings(const struct termios *settings, char *buffer, int capacity) {
  int used = snprintf(
    buffer, (size_t)capacity, "%x:%x:%x:%x", settings->c_iflag, settings->c_oflag,
    settings->c_cflag, settings->c_lflag);
  for (int index = 0; index < NCCS && used < capacity; index++)
    used += snprintf(buffer + used, (size_t)(capacity - used), ":%x", settings->c_cc[index]);
  return 0;
}

int pty_settings(const pty_session *session, char *buffer, int capacity) {
  struct termios now;
  if (tcgetattr(session->slave, &now) != 0) return errno;
  return print_settings(&now, buffer, capacity);
}

int pty_settings_at_start(const pty_session *session, char *buffer, int capacity) {
  return print_settings(&session->at_start, buffer, capacity);
}

int pty_reap(pty_session *session, int *status) {
  int raw = 0;
  if (session->child <= 0 || waitpid(session->child, &raw, WNOHANG) != session->child) return 0;
  session->child = -1;
  *status = WIFSIGNALED(raw) ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw);
  return 1;
}

void pty_hang_up(pty_session *session) {
  close_once(&session->master);
  close_once(&session->slave);
}

void pty_close(pty_session *session) {
  close_once(&session->master);
  if (session->child > 0) {
    kill(-session->child, SIGKILL);
    kill(session->child, SIGKILL);
    waitpid(session->child, NULL, 0);
    session->child = -1;
  }
  close_once(&session->slave);
  close_once(&session->child_descriptor);
}
