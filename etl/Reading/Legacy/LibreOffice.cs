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

    /// <returns>The converted bytes as output; none where it could not convert.</returns>
    /// <exception cref="IOException">The system's temporary folder cannot be written.</exception>
    public static ProgramResult Convert(byte[] bytes, string from, string to, ReadingLimits limits)
    {
        if (ExternalProgram.PathOf(Program) is null)
            return new ProgramResult(ProgramEnd.Missing, 0, [], "");

        var folder = Directory.CreateTempSubdirectory("warehouse-office-");
        try
        {
            var source = Path.Combine(folder.FullName, "document." + from);
            File.WriteAllBytes(source, bytes);
            string[] arguments =
            [
                "-env:UserInstallation=" + new Uri(profile.Value).AbsoluteUri, "--headless", "--norestore", "--nolockcheck",
                "--convert-to", to, "--outdir", Path.Combine(folder.FullName, "out"), source,
            ];
            ProgramResult result;
            lock (oneAtATime)
                result = ExternalProgram.Run(Program, arguments, [], limits.ProgramTime, MostOutput);
            var target = new FileInfo(Path.Combine(folder.FullName, "out", "document." + to));
            return result with { Output = target.Exists && target.Length <= limits.MaxBytes ? File.ReadAllBytes(target.FullName) : [] };
        }
        finally
        {
            Remove(folder);
        }
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
