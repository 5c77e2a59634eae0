# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the source packages from the mirror that this machine's apt knows, into lists of its own, and holds them to
# their hashes.
mkdir -p "$work/sources" "$work/apt/lists/partial" "$work/apt/parts"
cd "$work/sources"
if ! sha256sum --quiet -c "$here/sources.sha256"; then
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u |
        sed 's,^,deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ,' | grep '/debian' >"$work/apt/parts/src.list"
    own="-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=$work/apt/parts -o Dir::State::Lists=$work/apt/lists"
    own="$own -o APT::Sandbox::User=$(id -un)"
    apt-get $own update
    sed -n 's/^# \([^ ]*=[^ ]*\)$/\1/p' "$here/sources.sha256" | while read -r package; do
        apt-get $own source --download-only "$package" ||
            { echo "The mirror has no source $package: see what it has, look through the changes, and pin it in sources.sha256."; exit 1; }
    done
    sha256sum --quiet -c "$here/sources.sha256"
fi
# Afresh: the steps after this one change what they find.
rm -rf "$work/src"
mkdir "$work/src"
for description in *.dsc; do
    dpkg-source --no-check -x "$description" "$work/src/${description%%_*}"
done
