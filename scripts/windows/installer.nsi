; SPDX-FileCopyrightText: 2026 Svodka contributors
; SPDX-License-Identifier: GPL-3.0-or-later
; Per-user installer, Russian and English. Defined from outside: VERSION, BUNDLE (folder), FILES and UNFILES (the lists of
; what is installed and removed), SIZE (KB), OUT, ICON, LICENCE.
;
; Silent: setup.exe /S [/D=C:\folder]. Ends with 2 if the program runs and cannot be ended.
; uninstall.exe /S keeps the data; with /DATA it removes them too.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

Name "$(ProgramName)"
OutFile "${OUT}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Svodka"
InstallDirRegKey HKCU "Software\Svodka" "InstallDir"
SetCompressor /SOLID lzma
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Svodka"
VIAddVersionKey /LANG=0 "FileDescription" "Svodka ${VERSION}: installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Svodka contributors, GPL-3.0-or-later"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Svodka"
!define CLASSES "Software\Classes"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\svodka.exe"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Svodka"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString ProgramName ${LANG_RUSSIAN} "Сводка"
LangString ProgramName ${LANG_ENGLISH} "Svodka"
LangString StoreName ${LANG_RUSSIAN} "База «Сводки»"
LangString StoreName ${LANG_ENGLISH} "Svodka store"
LangString Running ${LANG_RUSSIAN} "«Сводка» открыта и занята: идёт загрузка или открыто окно с вопросом.$\r$\n$\r$\nЗакройте её и нажмите «Повтор»."
LangString Running ${LANG_ENGLISH} "Svodka is open and at work: something is being imported, or a dialog waits for an answer.$\r$\n$\r$\nClose it and press Retry."
LangString Old ${LANG_RUSSIAN} "Нужна 64-разрядная Windows 10 или новее."
LangString Old ${LANG_ENGLISH} "64-bit Windows 10 or later is needed."
LangString AlsoData ${LANG_RUSSIAN} "Удалить и данные программы: настройки, демонстрационную базу и базы с резервными копиями, которые лежат в её папке?$\r$\n$\r$\n$APPDATA\svodka$\r$\n$LOCALAPPDATA\svodka$\r$\n$\r$\nБазы в других папках останутся в любом случае."
LangString AlsoData ${LANG_ENGLISH} "Remove the program's data too: settings, the demonstration, and the stores and backups that lie in its folder?$\r$\n$\r$\n$APPDATA\svodka$\r$\n$LOCALAPPDATA\svodka$\r$\n$\r$\nStores in other folders stay in any case."

; A running program is asked to end; one that works on something is left alone, and the user decides.
!macro EndRunning un
Function ${un}EndRunning
  again:
  IfFileExists "$INSTDIR\svodka.exe" 0 free
  nsExec::Exec '"$INSTDIR\svodka.exe" --end-running'
  Pop $0
  StrCpy $1 0
  ; The file is let go a moment after the program.
  locked:
    ClearErrors
    FileOpen $2 "$INSTDIR\svodka.exe" a
    IfErrors 0 close
    IntOp $1 $1 + 1
    IntCmp $1 20 busy
    Sleep 100
    Goto locked
  close:
  FileClose $2
  ClearErrors
  FileOpen $2 "$INSTDIR\svodka-cli.exe" a
  IfErrors busy
  FileClose $2
  Goto free
  busy:
  IfSilent 0 ask
  SetErrorLevel 2
  Abort
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" IDRETRY again
  Abort
  free:
FunctionEnd
!macroend
!insertmacro EndRunning ""
!insertmacro EndRunning "un."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Old)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  Call EndRunning
  ; The older version takes away what it had put there, so that no file of it is left; the data stay.
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  Delete "$INSTDIR\uninstall.exe"
  fresh:
  SetOutPath "$INSTDIR"
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\svodka.exe"
  CreateShortCut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\svodka.exe"
  WriteRegStr HKCU "Software\Svodka" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Svodka" "Shortcut" "$(ProgramName)"

  WriteRegStr HKCU "${CLASSES}\.svodka" "" "Svodka.Store"
  WriteRegStr HKCU "${CLASSES}\Svodka.Store" "" "$(StoreName)"
  WriteRegStr HKCU "${CLASSES}\Svodka.Store\DefaultIcon" "" "$INSTDIR\svodka.exe,0"
  WriteRegStr HKCU "${CLASSES}\Svodka.Store\shell\open\command" "" '"$INSTDIR\svodka.exe" "%1"'
  ${RefreshShellIcons}

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ProgramName)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\svodka.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Svodka contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section Uninstall
  Call un.EndRunning
  ; What was put there, file by file: the folder may be the user's own and hold more.
  !include "${UNFILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  ReadRegStr $0 HKCU "Software\Svodka" "Shortcut"
  StrCmp $0 "" +3
  Delete "$SMPROGRAMS\$0.lnk"
  Delete "$DESKTOP\$0.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.svodka" ""
  StrCmp $0 "Svodka.Store" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.svodka"
  DeleteRegKey HKCU "${CLASSES}\Svodka.Store"
  ${RefreshShellIcons}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Svodka"

  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA" $1
  IfErrors 0 data
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(AlsoData)" /SD IDNO IDNO keep
  data:
  RMDir /r "$APPDATA\svodka"
  RMDir /r "$LOCALAPPDATA\svodka"
  keep:
SectionEnd
