using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Warehouse.Etl.Commands.Settings;

namespace Warehouse.Etl.Commands.Notice;

/// <summary>Runs a program and gives it the summary on standard input.</summary>
/// <param name="command">The program, then its arguments.</param>
internal sealed class ProgramNotice(IReadOnlyList<string> command) : INotice
{
    private static readonly TimeSpan timeLimit = TimeSpan.FromSeconds(30);

    public async Task<string?> SendAsync(string json)
    {
        using var stop = new CancellationTokenSource(timeLimit);
        try
        {
            using var process = Process.Start(Start())!;
            try
            {
                await Task.WhenAll(GiveAsync(process, json), Drain(process.StandardOutput, stop.Token), Drain(process.StandardError, stop.Token), process.WaitForExitAsync(stop.Token));
                return process.ExitCode == 0 ? null : $"{command[0]} ended with {process.ExitCode}";
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return $"{command[0]} took more than {timeLimit.TotalSeconds} s and was stopped";
            }
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            return $"{command[0]} cannot be run: {exception.Message}";
        }
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        // Whoever is told needs no way into the database.
        start.Environment.Remove(KnownSettings.PasswordVariable);
        start.Environment.Remove(KnownSettings.Database.Variable);
        return start;
    }

    private static async Task GiveAsync(Process process, string json)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(json);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program may end without having read what it was given.
        }
    }

    private static Task Drain(StreamReader output, CancellationToken stop) => output.BaseStream.CopyToAsync(Stream.Null, stop);
}
