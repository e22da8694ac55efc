#define _GNU_SOURCE
#include "restore.h"
#include "shim.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile pid_t child = 0;

/* Private files only, no core, no debugger of the same user, no terminal description from outside. */
static void harden(void) {
  const struct rlimit no_core = {0, 0};
  umask(077);
  prctl(PR_SET_DUMPABLE, 0);
  setrlimit(RLIMIT_CORE, &no_core);
  unsetenv("TERMINFO");
  unsetenv("TERMINFO_DIRS");
  unsetenv("TERMCAP");
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

static void forward(int signal_number) {
  if (child > 0) kill(child, signal_number);
}

static void become_supervisor(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = forward;
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  signal(SIGTTOU, SIG_IGN);
  signal(SIGCHLD, SIG_DFL);
}

static void become_child(pid_t parent) {
  sigset_t none;
  sigemptyset(&none);
  prctl(PR_SET_PDEATHSIG, SIGHUP);
  if (getppid() != parent) _exit(EXIT_FAILURE);
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGQUIT, SIG_DFL);
  signal(SIGTTOU, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Somebody stopped the child alone: give the terminal back, stop as well, and go on together. A
   stop of the whole job (SIGTSTP) has reached this process by itself. */
static void stop_with_child(void) {
  osteon_restore *page = osteon_restore_page();
  siginfo_t still;
  memset(&still, 0, sizeof still);
  poll(NULL, 0, 20);
  if (waitid(P_PID, (id_t)child, &still, WSTOPPED | WNOHANG | WNOWAIT) != 0) return;
  sig_atomic_t was_open = page->screen_is_open;
  osteon_restore_terminal();
  page->screen_is_open = was_open;
  raise(SIGSTOP);
  kill(child, SIGCONT);
}

static void say_farewell(int signal_number) {
  const char *text = osteon_restore_page()->farewell;
  if (signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP) return;
  ssize_t written = write(STDERR_FILENO, text, strlen(text));
  (void)written;
}

/* Ends as the child ended, with the terminal as it was before either began. */
static void end_like_child(int status) {
  osteon_restore_terminal();
  if (!WIFSIGNALED(status)) _exit(WEXITSTATUS(status));
  say_farewell(WTERMSIG(status));
  signal(WTERMSIG(status), SIG_DFL);
  kill(getpid(), WTERMSIG(status));
  _exit(128 + WTERMSIG(status));
}

static void watch(void) {
  for (;;) {
    int status = 0;
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      end_like_child(EXIT_FAILURE << 8);
    }
    if (!WIFSTOPPED(status)) end_like_child(status);
    if (WSTOPSIG(status) != SIGTSTP) stop_with_child();
  }
}

static int supervise(void) {
  harden();
  if (getauxval(AT_SECURE)) return OSTEON_BORROWED_RIGHTS;
  osteon_restore *page = osteon_restore_page();
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)
      || tcgetattr(STDIN_FILENO, &page->modes) != 0) return OSTEON_UNSUPERVISED;
  pid_t parent = getpid();
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, &before);
  pid_t forked = fork();
  if (forked > 0) {
    child = forked;
    become_supervisor();
    sigprocmask(SIG_SETMASK, &before, NULL);
    watch();
  }
  if (forked == 0) become_child(parent);
  else sigprocmask(SIG_SETMASK, &before, NULL);
  return forked == 0 ? OSTEON_SUPERVISED : OSTEON_UNSUPERVISED;
}

static int standing = OSTEON_UNSUPERVISED;

/* Before the run-time libraries set themselves up (101 is the first place a program may ask for):
   what a process has touched until it forks, its supervisor keeps for as long as it watches. */
__attribute__((constructor(101))) static void supervise_first(void) { standing = supervise(); }

int osteon_begin(const char *farewell) {
  osteon_restore *page = osteon_restore_page();
  strncpy(page->farewell, farewell, sizeof page->farewell - 1);
  if (standing != OSTEON_BORROWED_RIGHTS) osteon_catch_crashes();
  return standing;
}
