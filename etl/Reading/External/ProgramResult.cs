namespace Warehouse.Etl.Reading.External;

/// <summary>What an external program gave.</summary>
/// <param name="ExitCode">0 unless it exited with another.</param>
/// <param name="Error">What it wrote to the error stream, the beginning of it.</param>
internal sealed record ProgramResult(ProgramEnd End, int ExitCode, byte[] Output, string Error)
{
    public bool Succeeded => End == ProgramEnd.Exited && ExitCode == 0;
}
