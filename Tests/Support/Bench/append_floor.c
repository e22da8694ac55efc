/* The floor of a durable commit: append a record, wait for the disk, again and again. Prints the
   microseconds of each, one a line.   append_floor FILE BYTES COUNT */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const int bytes = atoi(words[2]);
  const int file = open(words[1], O_CREAT | O_TRUNC | O_RDWR, 0600);
  char *record = malloc((size_t)bytes);
  if (file < 0 || record == NULL) return 1;
  memset(record, 'x', (size_t)bytes);
  for (int round = 0; round < atoi(words[3]); round++) {
    const double before = microseconds();
    if (write(file, record, (size_t)bytes) != bytes || fdatasync(file) != 0) return 1;
    printf("%.1f\n", microseconds() - before);
  }
  return 0;
}
