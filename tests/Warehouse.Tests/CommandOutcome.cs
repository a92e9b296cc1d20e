namespace Warehouse.Tests;

/// <summary>How a process ended, and what it printed.</summary>
internal sealed record CommandOutcome(int Status, string Output, string Error);
