using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// The one way of writing a plan, byte for byte, and its SHA-256. JSON in UTF-8 without blanks or line ends, keys in alphabetical
/// order, texts in Unicode form NFC, zones sorted by code point, dates in ISO: <c>sha256sum</c> of the same bytes gives the seal.
/// </summary>
public static class CanonicalForm
{
    /// <summary>The plan as text.</summary>
    public static string Of(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        plan.Checked();
        return "{" + string.Join(',', Fields(plan).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{Quoted(field.Name)}:{field.Json}")) + "}";
    }

    /// <summary>The seal of a plan: the SHA-256 of its canonical form, 64 hexadecimal digits in lower case.</summary>
    public static string Seal(EvaluationPlan plan) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(plan))));

    private static (string Name, string Json)[] Fields(EvaluationPlan plan) =>
    [
        ("form", Quoted("clairevoie-evaluation-plan-1")),
        ("hypothesis", Quoted(plan.Hypothesis)),
        ("measure", Quoted(plan.Measure)),
        ("target", List(plan.Target)), ("buffer", List(plan.Buffer)), ("control", List(plan.Control)),
        ("before_first", Day(plan.Before.First)), ("before_last", Day(plan.Before.Last)),
        ("after_first", Day(plan.After.First)), ("after_last", Day(plan.After.Last)),
        ("begins", Day(plan.Begins)),
        ("level", plan.Options.Level.ToString("R", CultureInfo.InvariantCulture)),
        ("smallest_count", plan.Options.SmallestCount.ToString(CultureInfo.InvariantCulture)),
        ("draws", plan.Options.Draws.ToString(CultureInfo.InvariantCulture)),
        ("seed", Quoted(plan.Options.Seed.ToString(CultureInfo.InvariantCulture))),
    ];

    private static string List(PlannedArea area) => "[" + string.Join(',', area.Zones.Select(Quoted)) + "]";

    private static string Day(DateOnly day) => Quoted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // Only what JSON itself asks to escape is escaped, so that there is one way to write each text.
    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            json.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        return json.Append('"').ToString();
    }
}
