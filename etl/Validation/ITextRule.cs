using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Validation;

/// <summary>A rule that judges the text of a document: what a clerk would underline while reading.</summary>
public interface ITextRule
{
    IEnumerable<Finding> Judge(SourceDocument document);
}
