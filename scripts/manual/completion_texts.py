# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frames of the completions, for string.Template."""

BASH = """\
# bash completion of svodka and svodka-cli
_svodka() {
    local current=$${COMP_WORDS[COMP_CWORD]} previous=$${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case $${COMP_WORDS[i]} in
        --store|--lang) ((++i)) ;;
        -*) ;;
        *) command=$${COMP_WORDS[i]}; break ;;
        esac
    done
    COMPREPLY=()
    # What is left empty here is completed with the names of files.
    if ((COMP_CWORD > 1)); then
        case $$previous in
$values        $free) return ;;
        esac
    fi
    if [[ -n $$words ]]; then
        :
    elif [[ $$current == -* ]]; then
        case $$command in
$options        '')
            words='$common'
            [[ $${COMP_WORDS[0]} == *svodka ]] && words+=' $window'
            ;;
        esac
    elif [[ -z $$command ]]; then
        words='$commands help'
    elif [[ $$command == report ]]; then
        words='$reports'
    fi
    mapfile -t COMPREPLY < <(compgen -W "$$words" -- "$$current")
}
complete -o default -F _svodka svodka svodka-cli
"""

ZSH = """\
#compdef svodka svodka-cli
_svodka_commands() {
    local -a commands=(
$commands
    )
    _describe -t commands 'команда' commands
}

_svodka_first() {
    if [[ $$service == svodka ]]; then
        _alternative 'commands:команда:_svodka_commands' 'files:файл:_files'
    else
        _svodka_commands
    fi
}

_svodka() {
    local curcontext=$$curcontext state line
    typeset -A opt_args
    local -a window
    [[ $$service == svodka ]] && window=('--theme[Тема окна]:тема:(system light dark)' '--scale[Масштаб окна]:число:'
        '--screenshot[Снимок страницы в файл PNG]:страница:')
    _arguments -C $common '--version[Версия]' $$window '1: :_svodka_first' '*:: :->rest'
    if [[ $$state == rest ]]; then
        case $$words[1] in
$options        *) _files ;;
        esac
    fi
}

_svodka "$$@"
"""

FISH = """\
# fish completion of svodka and svodka-cli
complete -c svodka -l version -d 'Версия'
complete -c svodka -l theme -x -a 'system light dark' -d 'Тема окна'
complete -c svodka -l scale -x -d 'Масштаб окна'
complete -c svodka -l screenshot -x -d 'Снимок страницы в файл PNG'
"""

FISH_CLI = """\
# fish completion of svodka-cli: that of svodka
complete -c svodka-cli -w svodka
"""
