using System.Runtime.CompilerServices;

namespace Clairevoie.Statistics.Findings;

/// <summary>Text that somebody will read, or a machine will look for: never empty.</summary>
internal static class Words
{
    public static string Of(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }
}
