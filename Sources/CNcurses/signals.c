#define _GNU_SOURCE
#include "restore.h"
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Handlers only write the signal's number into a pipe; the program reads it when it waits. */
static int signal_pipe[2] = {-1, -1};

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGWINCH, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static void handle(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static void note(int signal_number) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal_number;
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

/* The screen first, then the death the signal asked for: by the same signal, without a core. */
static void crash(int signal_number) {
  osteon_restore_terminal();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void osteon_catch_crashes(void) {
  static char stack[65536];
  stack_t alternate;
  memset(&alternate, 0, sizeof alternate);
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, NULL);
  for (size_t index = 0; index < COUNT(crashes); index++) handle(crashes[index], crash, SA_ONSTACK);
}

int osteon_catch_signals(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return 0;
  for (size_t index = 0; index < COUNT(caught); index++) handle(caught[index], note, SA_RESTART);
  return 1;
}

void osteon_release_signals(void) {
  for (size_t index = 0; index < COUNT(caught); index++) handle(caught[index], SIG_DFL, 0);
}

int osteon_signal_pipe(void) { return signal_pipe[0]; }

int osteon_next_signal(void) {
  unsigned char byte = 0;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

void osteon_drain_signal(int signal_number) {
  int others[64];
  int count = 0;
  for (int next = osteon_next_signal(); next != 0; next = osteon_next_signal()) {
    if (next != signal_number && count < 64) others[count++] = next;
  }
  for (int index = 0; index < count; index++) note(others[index]);
}

int osteon_is_resize(int signal_number) { return signal_number == SIGWINCH; }
int osteon_is_stop(int signal_number) { return signal_number == SIGTSTP; }
int osteon_is_continue(int signal_number) { return signal_number == SIGCONT; }
