using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>How a night went, as one JSON object for whoever is told: <c>nightly-summary/1</c>.</summary>
public static class NightlySummary
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="warehouse">Engine and place, without user or password.</param>
    /// <param name="result">Null where the job failed before it was done.</param>
    /// <param name="failure">What failed; null where nothing did.</param>
    public static string Json(string warehouse, int exitStatus, NightlyResult? result, string? failure, IReadOnlyList<StageTime> stages)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "nightly-summary/1");
            json.WriteString("warehouse", warehouse);
            json.WriteNumber("exit_status", exitStatus);
            json.WriteString("status", failure is null ? "completed" : "failed");
            json.WriteString("message", failure);
            if (result is not null)
                Write(json, result);
            json.WriteStartObject("seconds");
            foreach (var stage in stages)
                json.WriteNumber(stage.Stage, stage.Seconds);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static void Write(Utf8JsonWriter json, NightlyResult result)
    {
        var (run, inbox) = (result.Run, result.Inbox);
        json.WriteNumber("run", run.RunId);
        Counts(json, "documents",
            ("found", run.Found), ("loaded", run.Loaded), ("unchanged", run.Unchanged), ("superseded", run.Superseded), ("quarantined", run.Quarantined), ("failed", run.Failed));
        Counts(json, "inbox",
            ("new", inbox.New), ("changed", inbox.Changed), ("again", inbox.Again), ("as_before", inbox.AsBefore), ("gone", inbox.Gone), ("left", inbox.Left));
        json.WriteNumber("facts", run.Facts);
        json.WriteNumber("newly_held", result.NewlyHeld);
        json.WriteNumber("waiting_for_a_person", result.Waiting);
        json.WriteString("report", result.IsReportNew ? "written" : "current");
        json.WriteStartArray("findings");
        foreach (var rule in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Code);
            json.WriteString("label", rule.LabelZh);
            json.WriteString("severity", rule.Severity);
            json.WriteNumber("fail", rule.Fails);
            json.WriteNumber("uncertain", rule.Uncertain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, string name, params ReadOnlySpan<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
            json.WriteNumber(key, count);
        json.WriteEndObject();
    }
}
