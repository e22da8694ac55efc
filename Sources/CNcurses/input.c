#define _GNU_SOURCE
#include "output.h"
#include "restore.h"
#include "shim.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <unistd.h>

static int time_left(int64_t deadline) {
  if (deadline < 0) return -1;
  int64_t left = deadline - osteon_milliseconds();
  if (left < 0) return 0;
  return left > INT_MAX ? INT_MAX : (int)left;
}

int osteon_wait(int64_t deadline, int wants) {
  struct pollfd sources[3] = {
      {STDIN_FILENO, POLLIN, 0},
      {osteon_signal_pipe(), POLLIN, 0},
      {osteon_output_descriptor(), POLLOUT, 0},
  };
  nfds_t count = wants == OSTEON_WANTS_OUTPUT ? 3 : 2;
  int ready = -1;
  do ready = poll(sources, count, time_left(deadline));
  while (ready < 0 && errno == EINTR);
  if (ready <= 0) return ready < 0 ? OSTEON_GONE : 0;
  int found = 0;
  if (sources[0].revents & POLLIN) found |= OSTEON_READABLE;
  else if (sources[0].revents) found |= OSTEON_GONE;
  if (sources[1].revents) found |= OSTEON_SIGNALLED;
  if (count == 3 && sources[2].revents & POLLOUT) found |= OSTEON_WRITABLE;
  return found;
}

int osteon_read(uint8_t *buffer, int capacity) {
  ssize_t count = read(STDIN_FILENO, buffer, (size_t)capacity);
  if (count > 0) return (int)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
