using System.Xml.Linq;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>A page as its package holds it.</summary>
/// <param name="Area">Its paper: x, y, width and height in millimetres.</param>
/// <param name="Contents">What is drawn on it: its templates (模板页) and its own content.</param>
internal sealed record OfdPage(IReadOnlyList<double> Area, IReadOnlyList<XElement> Contents);
