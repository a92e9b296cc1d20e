using System.Diagnostics;

namespace Warehouse.Reports.Images;

/// <summary>The script that draws images, under the Node.js of the machine.</summary>
internal static class NodeProgram
{
    private const string Program = "node";

    private static readonly TimeSpan limit = TimeSpan.FromMinutes(10);

    private static readonly string script = Path.Combine(AppContext.BaseDirectory, "images", "images.mjs");

    private static readonly string drawing = Path.Combine(AppContext.BaseDirectory, "images", "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm");

    /// <summary>What is missing, and what to do; null where nothing is.</summary>
    public static string? Absence =>
        !OnPath() ? "Node.js is not on the PATH. Install it (Debian: nodejs), or save a chart from its page."
        : !File.Exists(script) || !File.Exists(drawing) ? "the packages that draw them were not at hand when this program was built (npm). Build again where npm reaches its registry."
        : null;

    /// <param name="lines">One chart each.</param>
    /// <returns>What went wrong; null where nothing did.</returns>
    public static string? Run(IEnumerable<string> lines)
    {
        using var node = Process.Start(new ProcessStartInfo(Program, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        })!;
        var complaint = node.StandardError.ReadToEndAsync();
        try
        {
            foreach (var line in lines)
                node.StandardInput.WriteLine(line);
            node.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading: its exit status and complaint say why.
        }
        if (!node.WaitForExit(limit))
        {
            node.Kill(entireProcessTree: true);
            return $"Node.js took more than {limit.TotalMinutes} minutes.";
        }
        return node.ExitCode == 0 ? null : $"Node.js ended with status {node.ExitCode}: {complaint.Result.Split('\n').FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal))?.Trim()}";
    }

    private static bool OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, Program)) || File.Exists(Path.Combine(folder, Program + ".exe")));
}
