using System.Diagnostics;

namespace Warehouse.Tests;

/// <summary>The program in a process of its own.</summary>
internal static class ProgramProcess
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "warehouse.dll");

    /// <summary>Starts it; what it prints is thrown away.</summary>
    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // Whoever reads nothing lets the pipes fill up and the program wait.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs a program to its end.</summary>
    public static CommandOutcome Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    public static CommandOutcome Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandOutcome(process.ExitCode, output, error.Result);
    }

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(folder => File.Exists(System.IO.Path.Combine(folder, program)));
}
