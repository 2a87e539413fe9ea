using System.Text.Json;
using System.Text.Json.Serialization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Retention;

/// <summary>The terms that a city chose: <c>var/retention.json</c>. They may only be shorter than the law's.</summary>
public static class RetentionFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Reads them; the law's where none were chosen.</summary>
    /// <exception cref="InvalidDataException">The file is no terms, or some are longer than the law's; the message says which.</exception>
    public static RetentionTerms Read(string folder)
    {
        var file = Path.Combine(folder, "retention.json");
        if (!File.Exists(file)) return RetentionTerms.OfTheLaw;
        try
        {
            var terms = JsonSerializer.Deserialize<RetentionTerms>(File.ReadAllText(file), Strict) ?? RetentionTerms.OfTheLaw;
            return terms.Wrong.Count == 0
                ? terms
                : throw new InvalidDataException($"{file}: {string.Join(", ", terms.Wrong)} may only be from 1 to what the law allows. Shorten it, or take the line away.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}, line {wrong.LineNumber + 1}: {wrong.Message}", wrong);
        }
    }
}
