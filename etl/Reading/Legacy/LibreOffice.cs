using Warehouse.Etl.Reading.External;

namespace Warehouse.Etl.Reading.Legacy;

/// <summary>Converts documents by LibreOffice without a window, in a folder of its own that is removed afterwards.</summary>
internal static class LibreOffice
{
    private const string Program = "soffice";
    private const int MostOutput = 1024 * 1024;

    /// <summary>A second one with the same profile would hand its work to the first and end at once.</summary>
    private static readonly Lock oneAtATime = new();

    private static readonly Lazy<string> profile = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("warehouse-office-profile-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(folder);
        return folder.FullName;
    });

    public static bool IsInstalled => ExternalProgram.PathOf(Program) is not null;

    /// <returns>The converted bytes as output; none where it could not convert.</returns>
    /// <exception cref="IOException">The system's temporary folder cannot be written.</exception>
    public static ProgramResult Convert(byte[] bytes, string from, string to, ReadingLimits limits)
    {
        if (!IsInstalled)
            return new ProgramResult(ProgramEnd.Missing, 0, [], "");

        var folder = Directory.CreateTempSubdirectory("warehouse-office-");
        try
        {
            var source = Path.Combine(folder.FullName, "document." + from);
            File.WriteAllBytes(source, bytes);
            var result = Convert([source], to, Path.Combine(folder.FullName, "out"), limits.ProgramTime);
            var target = new FileInfo(Path.Combine(folder.FullName, "out", "document." + to));
            return result with { Output = target.Exists && target.Length <= limits.MaxBytes ? File.ReadAllBytes(target.FullName) : [] };
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>Converts many files in one run: most of the time of a run is its start.</summary>
    /// <param name="sources">Paths; the converted files bear their names.</param>
    /// <param name="folder">The folder that the converted files are put into.</param>
    public static ProgramResult Convert(IReadOnlyList<string> sources, string to, string folder, TimeSpan timeLimit)
    {
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(profile.Value).AbsoluteUri, "--headless", "--norestore", "--nolockcheck",
            "--convert-to", to, "--outdir", folder, .. sources,
        ];
        lock (oneAtATime)
            return ExternalProgram.Run(Program, arguments, [], timeLimit, MostOutput);
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A converter that was killed may still hold a file; the system clears its temporary folder.
        }
    }
}
