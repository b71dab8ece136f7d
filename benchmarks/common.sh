# What the benchmarks share; to be sourced by a script that has set root.

# Builds bundles where their jars are missing or old, and sets class_path to the jars.
built() { # BUNDLE... (without dev.ansatz.)
  local bundle jar missing=()
  for bundle; do
    jar=$(jar_of "$bundle")
    if [[ -z $jar || -n $(newer "$bundle" "$jar") ]]; then
      missing+=("bundles/dev.ansatz.$bundle")
    fi
  done
  if ((${#missing[@]} > 0)); then
    "$root/mvnw" -q -B -f "$root/pom.xml" -pl "$(IFS=,; echo "${missing[*]}")" -am package \
      -DskipTests -Dspotless.check.skip=true >&2
  fi
  class_path=
  for bundle; do
    class_path+=${class_path:+:}$(jar_of "$bundle")
  done
}

newer() { # BUNDLE JAR: prints a source that changed after the jar was made, if there is one
  find "$root/bundles/dev.ansatz.$1" \( -name target -o -path '*/src/test' \) -prune \
    -o -newer "$2" -type f -print -quit
}

jar_of() { # BUNDLE
  find "$root/bundles/dev.ansatz.$1/target" -maxdepth 1 -name "dev.ansatz.$1-*.jar" \
    ! -name '*-tests.jar' 2> /dev/null | head -n 1
}

# Sets javas to "VERSION FOLDER" of every JDK from 17 on, the oldest first.
find_javas() {
  local home version seen= found=()
  for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/*; do
    [[ -x $home/bin/java && -x $home/bin/javac ]] || continue
    version=$("$home/bin/java" -XshowSettings:properties -version 2>&1 \
      | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p')
    [[ -n $version && $version -ge 17 && " $seen " != *" $version "* ]] || continue
    seen+=" $version"
    found+=("$version $home")
  done
  ((${#found[@]} > 0)) || { echo "no JDK from 17 on was found" >&2; exit 2; }
  mapfile -t javas < <(printf '%s\n' "${found[@]}" | sort -n)
}
