using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Care;

/// <summary>Marks the words of the room of care, in <c>CareWords.resx</c>.</summary>
public sealed class CareWords;

/// <summary>How months are said.</summary>
public static class CareSayings
{
    /// <summary>« octobre 2026 ».</summary>
    public static string Month(string kept) =>
        ReturnPeriod.Read(kept)?.First.ToString("MMMM yyyy", CultureInfo.CurrentCulture) ?? kept;
}
