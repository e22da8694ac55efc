#define _GNU_SOURCE
#include "shim.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

int64_t osteon_milliseconds(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_BOOTTIME, &now) != 0) clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t osteon_wall_seconds(void) { return (int64_t)time(NULL); }

int osteon_utc_offset(int64_t seconds) {
  time_t moment = (time_t)seconds;
  struct tm local;
  memset(&local, 0, sizeof local);
  tzset();
  return localtime_r(&moment, &local) == NULL ? 0 : (int)local.tm_gmtoff;
}

/* The language of a locale may be missing on this machine while its character set is not. */
static void set_character_type(void) {
  if (setlocale(LC_CTYPE, "") != NULL) return;
  const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
  for (int index = 0; index < 3; index++) {
    if (names[index] == NULL || names[index][0] == '\0') continue;
    if (strcasestr(names[index], "utf-8") || strcasestr(names[index], "utf8")) {
      setlocale(LC_CTYPE, "C.UTF-8");
    }
    return;
  }
}

int osteon_is_utf8(void) {
  static int is_known = 0;
  if (!is_known) set_character_type();
  is_known = 1;
  return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
