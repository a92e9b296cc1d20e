using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Warehouse.Etl.Reading.External;

/// <summary>Runs a program of the operating system within a time limit. No shell takes part.</summary>
internal static class ExternalProgram
{
    private const int MostErrorCharacters = 2000;

    public static ProgramResult Run(string name, IEnumerable<string> arguments, byte[] input, TimeSpan timeLimit, int maxOutput)
    {
        using var process = new Process { StartInfo = Start(name, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ProgramResult(ProgramEnd.Missing, 0, [], "");
        }

        using var limit = new CancellationTokenSource(timeLimit);
        try
        {
            return Communicate(process, input, maxOutput, limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return new ProgramResult(ProgramEnd.TimedOut, 0, [], "");
        }
        finally
        {
            Kill(process);
        }
    }

    /// <summary>Where a program of that name is installed; null where it is not.</summary>
    public static string? PathOf(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists);

    private static ProcessStartInfo Start(string name, IEnumerable<string> arguments) => new(name, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
        UseShellExecute = false,
        CreateNoWindow = true,
    };

    private static async Task<ProgramResult> Communicate(Process process, byte[] input, int maxOutput, CancellationToken limit)
    {
        var feeding = Feed(process, input, limit);
        var complaining = Complaint(process.StandardError, limit);
        if (await Output(process.StandardOutput.BaseStream, maxOutput, limit) is not { } output)
            return new ProgramResult(ProgramEnd.TooMuchOutput, 0, [], "");
        await feeding;
        var error = await complaining;
        await process.WaitForExitAsync(limit);
        return new ProgramResult(ProgramEnd.Exited, process.ExitCode, output, error);
    }

    private static async Task Feed(Process process, byte[] input, CancellationToken limit)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, limit);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program had seen enough and closed its end; its exit status tells whether that was an error.
        }
    }

    private static async Task<byte[]?> Output(Stream stream, int maxOutput, CancellationToken limit)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, limit)) > 0;)
        {
            if (output.Length + read > maxOutput)
                return null;
            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }

    private static async Task<string> Complaint(StreamReader reader, CancellationToken limit)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await reader.ReadAsync(buffer, limit)) > 0;)
            text.Append(buffer, 0, Math.Min(read, Math.Max(0, MostErrorCharacters - text.Length)));
        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended already.
        }
    }
}
