namespace Clairevoie.Publication.Knowledge;

/// <summary>The parts of the état des lieux and the groups of recommendations, in their order.</summary>
public static class KnownParts
{
    /// <summary>Supply, market, places, users' needs, responses, recommendations.</summary>
    public static IReadOnlyList<string> OfStatements { get; } = ["supply", "market", "places", "needs", "responses", "recommendations"];

    /// <summary>The three groups of the OFDT and Inserm study.</summary>
    public static IReadOnlyList<string> OfRecommendations { get; } = ["care", "inhabitants", "enforcement"];

    /// <summary>The parts of one kind.</summary>
    public static IReadOnlyList<string> Of(KnownKind kind) => kind is KnownKind.Statement ? OfStatements : OfRecommendations;
}
