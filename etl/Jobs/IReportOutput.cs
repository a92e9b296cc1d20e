using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>Where parsed reports go.</summary>
public interface IReportOutput
{
    void Write(ParsedReport report);
}
