namespace Clairevoie.Domain;

/// <summary>A partner was asked to do something at a place, by a day.</summary>
public sealed record StreetRequestAsked(StreetRequestKind Kind, string Words, AgencyId Of, DateOnly Due);

/// <summary>Somebody asks a partner for works or a mediation at a place; every field may be wrong.</summary>
public sealed record AskStreetRequest(string? Kind, string? Words, string? Of, string? Due)
{
    /// <summary>The request that follows, or every reason why none does.</summary>
    public Decision<StreetRequestAsked> Decide(DateOnly today)
    {
        List<Refusal> refusals = [];
        var kind = Written.Word<StreetRequestKind>(Kind);
        if (kind is null)
            refusals.Add(new("request-kind", nameof(Kind)));
        var words = Written.Words(Words, nameof(Words), 500, refusals);
        if (words.Length == 0 && refusals.All(why => why.Field != nameof(Words)))
            refusals.Add(new("words-missing", nameof(Words)));
        var agency = PlainText.Of(Of);
        if (agency.Length is 0 or > 40)
            refusals.Add(new("agency-missing", nameof(Of)));
        var due = Written.Day(Due, nameof(Due), refusals);
        if ((due is null || due < today) && refusals.All(why => why.Field != nameof(Due)))
            refusals.Add(new("due-missing", nameof(Due)));
        return refusals.Count > 0 ? refusals : new StreetRequestAsked(kind!.Value, words, new AgencyId(agency), due!.Value);
    }
}

/// <summary>Whoever was asked says where it stands; every field may be wrong.</summary>
public sealed record TellStreetRequest(string? Move, string? Words)
{
    /// <summary>What is told, or every reason why nothing is. A refusal needs words.</summary>
    public Decision<(StreetRequestMove Move, string Words)> Decide()
    {
        List<Refusal> refusals = [];
        var move = Written.Word<StreetRequestMove>(Move);
        if (move is null)
            refusals.Add(new("move-unknown", nameof(Move)));
        var words = Written.Words(Words, nameof(Words), 500, refusals);
        if (words.Length == 0 && move is StreetRequestMove.Refused or StreetRequestMove.News && refusals.Count == 0)
            refusals.Add(new("words-missing", nameof(Words)));
        return refusals.Count > 0 ? refusals : (move!.Value, words);
    }
}
