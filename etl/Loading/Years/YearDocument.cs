namespace Warehouse.Etl.Loading.Years;

/// <summary>A document of an office and a year.</summary>
/// <param name="Office">Durable key of the office.</param>
/// <param name="Form">Its form's code.</param>
/// <param name="IsSuspect">Whether a value was found to lie far from the office's history.</param>
/// <param name="HasText">Whether its text can be compared with another.</param>
internal sealed record YearDocument(int DocumentKey, int OfficeKey, int Office, int Year, bool IsConsolidated, bool IsCurrent, string Form, bool IsSuspect, bool HasText);
