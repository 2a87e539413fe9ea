using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>What is wrong in a plan's file, in words that give the remedy.</summary>
public static class PlanFaults
{
    /// <summary>The sentence of a fault.</summary>
    public static string Say(FileFault fault, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(words);
        return words[$"refusal.{fault.Code}", [.. fault.With]];
    }
}
