using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>Writes a report in one format.</summary>
public interface IDocumentWriter
{
    WrittenDocument Write(ReportDraft draft, Dice dice);
}
