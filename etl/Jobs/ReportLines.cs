using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>One JSON object a line.</summary>
public sealed class ReportLines(TextWriter output) : IReportOutput
{
    public void Write(ParsedReport report)
    {
        output.Write(ParsedReportJson.Write(report));
        output.Write('\n');
    }
}
