namespace Clairevoie.Domain;

/// <summary>A node of a network is written down. Every field may be missing or wrong: it comes from a form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Territory">Where it is, as a territory and never as an address.</param>
/// <param name="Words">What is known of it.</param>
public sealed record OpenNode(NodeKind? Kind, string? Territory, string? Words)
{
    /// <summary>What is known of a channel.</summary>
    public OnlineChannel? Channel { get; init; }

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    public Decision<NodeOpened> Decide()
    {
        List<Refusal> no = [];
        if (Kind is null || !Enum.IsDefined(Kind.Value)) no.Add(new("kind-missing", nameof(Kind)));
        else if (Kind == NodeKind.DealPoint) no.Add(new("kind-deal-point", nameof(Kind)));
        if (!TerritoryCode.Could(Territory)) no.Add(new("territory-missing", nameof(Territory)));
        var channel = Kind == NodeKind.OnlineChannel ? Channel : null;
        if (Kind == NodeKind.OnlineChannel && channel is null) no.Add(new("platform-missing", nameof(Platform)));
        if (channel?.Sectors.FirstOrDefault(sector => !TerritoryCode.Could(sector)) is { } wrong) no.Add(new("sector-unreadable", nameof(OnlineChannel.Sectors), wrong));
        var (words, held) = NetworkWords.Of(Words, nameof(Words));
        no.AddRange(held);
        return no.Count > 0 ? no : new NodeOpened(Kind!.Value, Territory!.Trim(), words, channel);
    }
}

/// <summary>A node of a network was written down.</summary>
public sealed record NodeOpened(NodeKind Kind, string Territory, string Words, OnlineChannel? Channel);
