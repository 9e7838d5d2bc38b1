#!/bin/sh
# Starts LoginLens: finds a JDK, builds if the sources have changed, and opens the window without going through Maven.
# Words go to standard error, because standard output belongs to --tour and --no-window.
set -eu

# Where JDKs are usually installed for everybody.
folders="/usr/lib/jvm /usr/lib64/jvm /usr/java /opt /opt/java /Library/Java/JavaVirtualMachines
  /opt/homebrew/opt/openjdk/libexec /usr/local/opt/openjdk/libexec /home/linuxbrew/.linuxbrew/opt/openjdk/libexec"

say() { printf 'LoginLens: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Prints the place of a file once all its links are followed.
follow() {
  file=$1
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in /*) file=$link ;; *) file=$(dirname -- "$file")/$link ;; esac
  done
  CDPATH='' cd -P -- "$(dirname -- "$file")" && printf '%s/%s\n' "$PWD" "${file##*/}"
}

# Prints how to get something here: the package's name for apt, dnf, pacman, zypper and brew, then its web page.
how_to_get() {
  if [ -n "$1" ] && has apt-get; then echo "Get it with: sudo apt install $1 (or from $6)"
  elif [ -n "$2" ] && has dnf; then echo "Get it with: sudo dnf install $2 (or from $6)"
  elif [ -n "$3" ] && has pacman; then echo "Get it with: sudo pacman -S $3 (or from $6)"
  elif [ -n "$4" ] && has zypper; then echo "Get it with: sudo zypper install $4 (or from $6)"
  elif [ -n "$5" ] && has brew; then echo "Get it with: brew install $5 (or from $6)"
  else echo "Get it from $6"
  fi
}

# Whether a folder holds a JDK 25 or newer, by its release file: asking java itself would cost a start of its own.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r name value; do
    if [ "$name" = JAVA_VERSION ]; then
      value=${value#\"}
      value=${value%%[!0-9]*}
      [ "${value:-0}" -ge 25 ]
      return
    fi
  done <"$1/release"
  return 1
}

# Takes the first JDK of the folders given.
choose() {
  for candidate in "$@"; do
    if is_jdk "$candidate"; then
      jdk=$candidate
      return 0
    fi
  done
  return 1
}

choose_on_path() {
  has javac || return 1
  javac=$(follow "$(command -v javac)")
  choose "${javac%/bin/javac}"
}

choose_installed() {
  for folder in "${SDKMAN_DIR:-${HOME-}/.sdkman}/candidates/java" "${HOME-}/.jdks" "${HOME-}/.gradle/jdks" \
    "${HOME-}/.local/share/mise/installs/java" "${HOME-}/.asdf/installs/java" \
    "${HOME-}/Library/Java/JavaVirtualMachines" $folders; do
    choose "$folder"/* "$folder"/*/Contents/Home && return
  done
  return 1
}

find_jdk() {
  choose "${JAVA_HOME-}" || choose_on_path || choose_installed ||
    stop "This needs a JDK 25 or newer, and none was found." \
      "$(how_to_get openjdk-25-jdk java-25-openjdk-devel jdk-openjdk java-25-openjdk-devel \
        '--cask temurin' https://adoptium.net)"
}

# The login form's FXML calls each setter once or twice: making code for each call would take longer than the calls.
reflect=-Djdk.reflect.useNativeAccessorOnly=true

# run.built carries the time at which the last complete build began, so a half-finished one has none.
is_built() {
  [ -f target/run.built ] && [ -f target/loginlens.jar ] && [ -d target/lib ] && [ -d target/javafx ] &&
    [ -d target/fonts ] &&
    [ -z "$(find pom.xml src .mvn -newer target/run.built | head -n 1)" ]
}

# Waits while another start builds. A lock left by one that was killed is taken away.
take_turn() {
  turns=0
  until mkdir target/run.lock 2>/dev/null; do
    owner=$(cat target/run.lock/pid 2>/dev/null) || owner=
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf target/run.lock
      continue
    fi
    turns=$((turns + 1))
    [ $turns -ne 1 ] || say "Another start is building; waiting for it …"
    [ $turns -lt 600 ] ||
      stop "Another start has been building for ten minutes. If none is, delete $home/target/run.lock"
    sleep 1
  done
  trap 'rm -rf "$home/target/run.lock"' EXIT
  trap 'exit 130' INT TERM HUP
  echo $$ >target/run.lock/pid
}

# Older Mavens make JDK 25 warn about themselves, which is nothing that a person here could act on.
quiet() {
  flag=--sun-misc-unsafe-memory-access=allow
  ! "$jdk/bin/java" $flag -version >/dev/null 2>&1 || echo $flag
}

# What an AOT cache belongs to, besides the build, which takes it away: this JDK, by its place and its release file, and
# this folder, for in a copy of it the JDK would refuse the cache.
this_jdk() { printf '%s\n%s\n' "$jdk" "$home"; cat "$jdk/release"; }

# Whether the cache is what the rehearsal made: a JVM that trusts a damaged one may crash. Where the processor helps with
# the sum, it takes a third of the time that the JVM's own check takes; elsewhere there is none, and the JVM checks.
is_sound() { [ -r target/run.aot.sum ] && [ "$(cksum <target/run.aot)" = "$(cat target/run.aot.sum)" ]; }

is_rehearsed() { [ -f target/run.aot.jdk ] && [ "$(cat target/run.aot.jdk)" = "$(this_jdk)" ]; }

# Starts LoginLens once where nobody sees it, and has the JDK keep what it loaded in an AOT cache (JEP 514). It comes
# into place whole or not at all; a JDK that cannot make one is not asked again. Takes what to start Java with.
rehearse() {
  new=target/run.aot.$$
  rm -f target/run.aot target/run.aot.jdk target/run.aot.sum
  if "$@" "$jdk/bin/java" -XX:AOTCacheOutput="$new" -XX:+UseSerialGC $reflect --module-path "$home/target/javafx" \
    --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics \
    -cp "$home/target/loginlens.jar:$home/target/lib/*" loginlens.app.tour.Rehearsal </dev/null && [ -s "$new" ]; then
    case $(LC_ALL=C cksum --debug "$new" 2>&1) in
      *'hardware support'*) cksum <"$new" >target/run.aot.sum ;;
    esac
    mv -f "$new" target/run.aot
  fi
  rm -f "$new" "$new.config"
  this_jdk >"$new" && mv -f "$new" target/run.aot.jdk
}

build() {
  has mvn || stop "The first start builds LoginLens and needs Maven, and none was found on the PATH." \
    "$(how_to_get maven maven maven maven maven https://maven.apache.org/download.cgi)"
  mkdir -p target 2>/dev/null && [ -w target ] ||
    stop "Nothing can be written in $home. Copy the folder to a place of your own."
  take_turn
  if ! is_built; then
    say "Building; the first time takes a minute or two and needs the internet …"
    # A window that is still open keeps the removed files until it closes; overwriting them would break it.
    rm -rf target/run.built target/run.aot* target/classes target/loginlens.jar target/lib target/javafx
    touch target/run.started
    JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS-} $(quiet)" mvn -q -B -DskipTests package </dev/null >&2 ||
      stop "The build did not succeed; the lines above say why. The first build needs the internet."
    rehearse >/dev/null 2>&1 || say "No AOT cache could be made; the start just takes a little longer."
    mv target/run.started target/run.built
  fi
  rm -rf target/run.lock
  trap - EXIT INT TERM HUP
}

# Only a window needs GTK, and only on Linux; without a display LoginLens plays the tour.
needs_gtk() {
  [ "$system" = Linux ] && [ -n "${DISPLAY-}" ] || return 1
  for option in "$@"; do
    case $option in --package | --no-window | --restore | --set-aside | --tour | --tour=* | --help | --version) return 1 ;; esac
  done
}

check_gtk() {
  # Libraries in a place of its own are Java's business; so is a system that cannot list them.
  [ -z "${LD_LIBRARY_PATH-}" ] || return 0
  libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
  case $libraries in
    *libgtk-3.so.0*) ;;
    *) stop "The window needs GTK 3, and it was not found." \
      "$(how_to_get libgtk-3-0 gtk3 gtk3 libgtk-3-0 '' https://www.gtk.org)" ;;
  esac
}

system=$(uname -s)
home=$(dirname -- "$(follow "$0")")
case $system in MINGW* | MSYS* | CYGWIN*) stop "On Windows, start run.bat instead." ;; esac
case $home in *:*) stop "Java cannot start from a folder with a colon in its name: $home. Rename it." ;; esac

# With the plain C locale Java on Linux cannot open a file whose name has other than English letters.
if [ "$system" = Linux ]; then
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX)
    export LC_CTYPE=C.UTF-8
    [ -z "${LC_ALL-}" ] || export LC_ALL=C.UTF-8 ;;
  esac
fi

find_jdk
if needs_gtk "$@"; then check_gtk; fi
(cd -- "$home" && { is_built || build; })

if [ "${1-}" = --package ]; then
  exec "$jdk/bin/java" "$home/src/package/Package.java" "$home/target" "$@"
fi

set -- --module-path "$home/target/javafx" --add-modules javafx.controls,javafx.fxml \
  --enable-native-access=javafx.graphics -cp "$home/target/loginlens.jar:$home/target/lib/*" loginlens.Launcher "$@"

if (cd -- "$home" && is_rehearsed); then
  if (cd -- "$home" && [ -r target/run.aot ] && ! is_sound); then
    set -- -XX:+UnlockDiagnosticVMOptions -XX:+VerifySharedSpaces "$@"
  fi
  # Silent, for the JVM goes on without a cache that it cannot use.
  [ ! -r "$home/target/run.aot" ] || set -- -XX:AOTCache="$home/target/run.aot" -Xlog:disable "$@"
elif [ -w "$home/target" ]; then
  # A JDK that has no cache of this build makes one behind this start's back.
  (cd -- "$home" && sleep 10 && rehearse nice -n 19) </dev/null >/dev/null 2>&1 &
fi

# The serial collector and a small heap to begin with need the least memory; and compiling ten times later leaves the
# cores to the start itself.
exec "$jdk/bin/java" -XX:+UseSerialGC -Xms48m -XX:CompileThresholdScaling=10 $reflect "$@"
