using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Which ties are looked at: told of between two days, and graded at least so. <c>Everything</c> leaves nothing out.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Source">How far the one who told is trusted, at least.</param>
/// <param name="Information">How sure it is, at least.</param>
public sealed record NetworkFilter(DateOnly? From, DateOnly? Until, SourceGrade Source, InformationGrade Information)
{
    /// <summary>Everything that is kept.</summary>
    public static NetworkFilter Everything { get; } = new(null, null, SourceGrade.X, InformationGrade.NotBorneOut);

    /// <summary>What an address asks for; what cannot be read leaves nothing out.</summary>
    public static NetworkFilter Of(IQueryCollection asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new(ClosedWords.ReadDay(asked["du"]), ClosedWords.ReadDay(asked["au"]), ClosedWords.Read<SourceGrade>(asked["source"]) ?? default, ClosedWords.Read<InformationGrade>(asked["cotation"]) ?? default);
    }

    /// <summary>Whether a tie is looked at.</summary>
    public bool Keeps(TieKept tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return (From is null || tie.Day >= From) && (Until is null || tie.Day <= Until) && tie.Source >= Source && tie.Information >= Information;
    }
}
