namespace Warehouse.Etl.Reading.External;

/// <summary>How a program ended.</summary>
internal enum ProgramEnd
{
    Exited,
    Missing,
    TimedOut,
    TooMuchOutput,
}
