#define _GNU_SOURCE
#include "output.h"
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* ncurses blocks when a terminal stops reading, and sends a frame in many pieces. So it is given a
   file in memory; each frame goes from there to the terminal in one piece, and what the terminal
   does not take yet is kept without waiting. */
static FILE *stream = NULL;
static int terminal = STDOUT_FILENO;
static char *pending = NULL;
static size_t pending_start = 0;
static size_t pending_end = 0;
static size_t capacity = 0;

FILE *osteon_output_open(void) {
  int memory = memfd_create("osteon-screen", MFD_CLOEXEC);
  if (memory < 0) return NULL;
  stream = fdopen(memory, "w+");
  /* Opened again so that "do not block" is ours alone and not the shell's as well. */
  int own = open("/dev/tty", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  terminal = own < 0 ? STDOUT_FILENO : own;
  return stream;
}

void osteon_output_add(const char *bytes) {
  ssize_t written = write(fileno(stream), bytes, strlen(bytes));
  (void)written;
}

int osteon_output_descriptor(void) { return terminal; }

static int make_room(size_t count) {
  if (pending_start == pending_end) pending_start = pending_end = 0;
  if (pending_end + count <= capacity) return 1;
  char *larger = realloc(pending, pending_end + count);
  if (larger == NULL) return 0;
  pending = larger;
  capacity = pending_end + count;
  return 1;
}

static void collect(void) {
  int memory = fileno(stream);
  off_t length = lseek(memory, 0, SEEK_CUR);
  if (length <= 0 || !make_room((size_t)length)) return;
  ssize_t count = pread(memory, pending + pending_end, (size_t)length, 0);
  if (count > 0) pending_end += (size_t)count;
  lseek(memory, 0, SEEK_SET);
}

void osteon_flush(void) {
  collect();
  while (pending_start < pending_end) {
    ssize_t count = write(terminal, pending + pending_start, pending_end - pending_start);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) return;
    /* A terminal that is gone takes nothing any more; reading will tell. */
    if (count <= 0) pending_start = pending_end;
    else pending_start += (size_t)count;
  }
}

int osteon_is_output_pending(void) { return pending_start < pending_end; }

void osteon_flush_at_end(void) {
  osteon_flush();
  for (int rounds = 0; rounds < 5 && osteon_is_output_pending(); rounds++) {
    struct pollfd output = {terminal, POLLOUT, 0};
    if (poll(&output, 1, 100) < 0) return;
    osteon_flush();
  }
}

void osteon_ring(void) {
  osteon_output_add("\a");
  osteon_flush();
}
