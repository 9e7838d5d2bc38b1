@echo off
rem Starts LoginLens: finds a JDK, builds if the sources have changed, and opens the window without going through Maven.
rem Words go to standard error, because standard output belongs to --tour and --no-window.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "jdk="

rem The first JDK 25 or newer wins: JAVA_HOME, the PATH, then the usual folders.
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
call :try_in "%ProgramFiles%\Java"
call :try_in "%ProgramFiles%\Eclipse Adoptium"
call :try_in "%ProgramFiles%\Microsoft"
call :try_in "%ProgramFiles%\Zulu"
call :try_in "%ProgramFiles%\BellSoft"
call :try_in "%ProgramFiles%\Amazon Corretto"
call :try_in "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :try_in "%USERPROFILE%\.jdks"
call :try_in "%USERPROFILE%\.gradle\jdks"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d\current"
if not defined jdk goto no_jdk

call :is_built
if "%~1"=="--rehearse" (
  if defined built call :rehearse
  exit /b 0
)
if defined built goto start

for %%m in (mvn.cmd) do if "%%~$PATH:m"=="" goto no_maven
md "%home%target\run.probe" 2>nul
if not exist "%home%target\run.probe\" goto not_writable
rd "%home%target\run.probe" 2>nul

rem An open run.lock is the turn to build: Windows lets one writer in, and closes it even if this window is killed.
set /a turns=0
:wait
set "outcome="
8>&2 2>nul (
  9>"%home%target\run.lock" (
    2>&8 call :build
  )
)
if defined outcome goto %outcome%
set /a turns+=1
if %turns% equ 1 >&2 echo LoginLens: Another start is building; waiting for it ...
if %turns% geq 600 goto stuck
ping -n 2 127.0.0.1 >nul
goto wait

:start
if "%~1"=="--package" goto package
set "cache="
call :is_rehearsed
if defined rehearsed if exist "%home%target\run.aot" set "cache=yes"
rem A JDK that has no cache of this build makes one behind this start's back.
if not defined rehearsed start "" /b /low "%ComSpec%" /d /c ""%~f0" --rehearse" >nul 2>nul <nul
rem Verified, because a JVM that trusts a damaged cache may crash; and silent, for it goes on without one it cannot use.
rem The serial collector needs the least memory.
if defined cache (
  "%jdk%\bin\java.exe" -XX:AOTCache="%home%target\run.aot" -XX:+UnlockDiagnosticVMOptions -XX:+VerifySharedSpaces -Xlog:disable -XX:+UseSerialGC -Xms48m -XX:CompileThresholdScaling=10 -Djdk.reflect.useNativeAccessorOnly=true --module-path "%home%target\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics -cp "%home%target\loginlens.jar;%home%target\lib\*" loginlens.Launcher %*
  goto ended
)
"%jdk%\bin\java.exe" -XX:+UseSerialGC -Xms48m -XX:CompileThresholdScaling=10 -Djdk.reflect.useNativeAccessorOnly=true --module-path "%home%target\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics -cp "%home%target\loginlens.jar;%home%target\lib\*" loginlens.Launcher %*
:ended
exit /b %errorlevel%

:package
"%jdk%\bin\java.exe" "%home%src\package\Package.java" "%home%target" %*
exit /b %errorlevel%

rem The cache belongs to its build, which takes it away, and to the JDK whose release file lies beside it.
:is_rehearsed
set "rehearsed="
if not exist "%home%target\run.aot.jdk" exit /b
fc /b "%jdk%\release" "%home%target\run.aot.jdk" >nul 2>nul
if not errorlevel 1 set "rehearsed=yes"
exit /b

rem Starts LoginLens once where nobody sees it, and has the JDK keep what it loaded in an AOT cache (JEP 514). It comes
rem into place whole or not at all; a JDK that cannot make one is not asked again.
:rehearse
set "new=%home%target\run.aot.%random%%random%"
"%jdk%\bin\java.exe" -XX:AOTCacheOutput="%new%" -XX:+UseSerialGC -Djdk.reflect.useNativeAccessorOnly=true --module-path "%home%target\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics -cp "%home%target\loginlens.jar;%home%target\lib\*" loginlens.app.tour.Rehearsal <nul >nul 2>nul
if not errorlevel 1 if exist "%new%" move /y "%new%" "%home%target\run.aot" >nul 2>nul
del /q "%new%" "%new%.config" >nul 2>nul
copy /y "%jdk%\release" "%home%target\run.aot.jdk" >nul 2>nul
exit /b 0

rem Takes a folder as the JDK if it is one, by its release file: asking java itself would cost a start of its own.
:try
if defined jdk exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1* delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" call :try_version "%~1" %%b
exit /b

:try_version
for /f "delims=.+-_" %%v in ("%~2") do if %%v geq 25 set "jdk=%~f1"
exit /b

:try_in
for /d %%d in ("%~1\*") do call :try "%%~d"
exit /b

rem run.sources is a copy of the sources as they were when the last complete build began, so a half-finished one has none.
rem Robocopy compares names, sizes and times in one go; it answers 0 when nothing differs.
:is_built
set "built="
if not exist "%home%target\run.sources\pom.xml" exit /b
if not exist "%home%target\loginlens.jar" exit /b
if not exist "%home%target\lib\" exit /b
if not exist "%home%target\javafx\" exit /b
if not exist "%home%target\fonts\" exit /b
robocopy "%home%src" "%home%target\run.sources\src" /mir /l /fft >nul
if errorlevel 1 exit /b
fc /b "%home%pom.xml" "%home%target\run.sources\pom.xml" >nul 2>nul
if errorlevel 1 exit /b
set "built=yes"
exit /b

:build
set "outcome=start"
call :is_built
if defined built exit /b
>&2 echo LoginLens: Building; the first time takes a minute or two and needs the internet ...
for %%d in (run.sources run.snapshot classes lib javafx) do if exist "%home%target\%%d\" rd /s /q "%home%target\%%d"
del /q "%home%target\loginlens.jar" "%home%target\run.aot*" 2>nul
for %%d in (loginlens.jar lib javafx) do if exist "%home%target\%%d" set "outcome=still_open"
if "%outcome%"=="still_open" exit /b
robocopy "%home%src" "%home%target\run.snapshot\src" /mir /r:1 /w:1 >nul
copy /y "%home%pom.xml" "%home%target\run.snapshot\pom.xml" >nul
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvn -q -B -DskipTests package <nul >&2
if errorlevel 1 (set "outcome=build_failed") else (
  call :rehearse
  ren "%home%target\run.snapshot" run.sources
)
popd
exit /b

:no_jdk
>&2 echo LoginLens: This needs a JDK 25 or newer, and none was found. Get it with: winget install EclipseAdoptium.Temurin.25.JDK (or from https://adoptium.net)
goto failed

:no_maven
>&2 echo LoginLens: The first start builds LoginLens and needs Maven, and none was found on the PATH. Get it from https://maven.apache.org/download.cgi and put its bin folder on the PATH.
goto failed

:not_writable
>&2 echo LoginLens: Nothing can be written in "%home%". Copy the folder to a place of your own.
goto failed

:still_open
>&2 echo LoginLens: The sources have changed, but LoginLens is still open. Close its window, then start again.
goto failed

:build_failed
>&2 echo LoginLens: The build did not succeed; the lines above say why. The first build needs the internet.
goto failed

:stuck
>&2 echo LoginLens: Another start has been building for ten minutes. Close it, then start again.
goto failed

:failed
exit /b 1
