using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>Reads the redacted words of a form, by the identifier of what they belong to.</summary>
internal static class RedactedFields
{
    public const string Prefix = "words-";

    public static IReadOnlyDictionary<Guid, string> In(IFormCollection form) => form
        .Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParse(field.Key.AsSpan(Prefix.Length), out _))
        .ToDictionary(field => Guid.Parse(field.Key.AsSpan(Prefix.Length)), field => field.Value.ToString());
}
