using System.Text.RegularExpressions;

namespace Clairevoie.Commands;

/// <summary>Says what is wrong with a command line in words of its user: the parser's own name the types of the program.</summary>
internal static partial class UsageWords
{
    public static string Said(string message)
    {
        var parts = CannotParse().Match(message);
        return parts.Success ? $"{parts.Groups["where"].Value} takes {Kind(parts.Groups["type"].Value)}, not '{parts.Groups["written"].Value}'." : message;
    }

    private static string Kind(string type) => type switch
    {
        "System.Int32" or "System.Int64" or "System.UInt64" => "a whole number",
        "System.Double" or "System.Decimal" => "a number, with a point before decimals",
        "System.DateOnly" => "a day such as 2026-01-31",
        "System.DateTime" or "System.DateTimeOffset" => "an instant such as 2026-01-31T08:00Z",
        "System.Guid" => "an identifier such as 0b0e9d1c-6a53-4bb0-9b0e-3a54c3c7f5d2",
        "System.Boolean" => "true or false",
        "System.Uri" => "an address such as http://localhost:5080",
        _ => "a value of another kind",
    };

    [GeneratedRegex("^Cannot parse argument '(?<written>.*)' for (?:option|command) '(?<where>[^']+)' as expected type '(?:System\\.Nullable`1\\[)?(?<type>[A-Za-z0-9.]+)\\]?'\\.", RegexOptions.Singleline)]
    private static partial Regex CannotParse();
}
