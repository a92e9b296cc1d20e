using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>What a report remembers of an office, so that the next one need not ask the warehouse again.</summary>
/// <param name="Trace">Of what can be told without asking for findings: where it is the same, so is the stamp.</param>
/// <param name="Stamp">Of what it was made of.</param>
/// <param name="Part">What the office brings to the page of its region.</param>
internal sealed record OfficeRecord(string Trace, string Stamp, RegionPart Part);
