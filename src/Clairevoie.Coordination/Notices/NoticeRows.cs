using Clairevoie.Domain;

namespace Clairevoie.Coordination.Notices;

/// <summary>A notice as whoever sent it follows it.</summary>
public sealed record NoticeRow(string Id, string Agency, string Role, string Territory, int Kind, int? Topic, string Sector, string Week, string Words, DateOnly Due, DateTimeOffset SentAt, long Posts, long Acknowledged)
{
    /// <summary>What it holds.</summary>
    public NoticeToldRow Told => new((NoticeKind)Kind, Territory, Topic is { } topic ? (NoticeTopic)topic : null, Sector, Week, Words);
}

/// <summary>What a notice says to somebody: only the parts that the table lets pass.</summary>
public sealed record NoticeToldRow(NoticeKind Kind, string Territory, NoticeTopic? Topic, string Sector, string Week, string Words)
{
    /// <summary>The same, without what does not go from one role to the other.</summary>
    public NoticeToldRow For(Role from, Role to)
    {
        var parts = NoticeTable.PartsOf(Kind, from, to);
        return new(
            Kind,
            parts.HasFlag(NoticeParts.Territory) ? Territory : "",
            parts.HasFlag(NoticeParts.Topic) ? Topic : null,
            parts.HasFlag(NoticeParts.Sector) ? Sector : "",
            parts.HasFlag(NoticeParts.Week) ? Week : "",
            parts.HasFlag(NoticeParts.Words) ? Words : "");
    }
}

/// <summary>A post to which a notice went: when it opened, acknowledged, was reminded, and what it answered.</summary>
public sealed record ReceiptRow(string Id, string Agency, string Role, DateTimeOffset? ReadAt, DateTimeOffset? AcknowledgedAt, int? Answer, string Words, long Reminders, DateOnly? RemindedOn);

/// <summary>A notice as it came to a post, with everything that its sender wrote: it is shown through <see cref="For"/> only.</summary>
public sealed record ReceivedRow(string Id, string Sender, string SenderRole, int Kind, string Territory, int? Topic, string Sector, string Week, string Told, DateOnly Due, DateTimeOffset SentAt, DateTimeOffset? ReadAt, DateTimeOffset? AcknowledgedAt, int? Answer, string Words)
{
    /// <summary>What it says to this role.</summary>
    public NoticeToldRow For(Role to) =>
        new NoticeToldRow((NoticeKind)Kind, Territory, Topic is { } topic ? (NoticeTopic)topic : null, Sector, Week, Told).For(Enum.Parse<Role>(SenderRole), to);
}

/// <summary>A notice that came to a post, as its members read it.</summary>
public sealed record NoticeReceived(string Id, string Sender, NoticeToldRow Told, DateOnly Due, DateTimeOffset SentAt)
{
    /// <summary>When somebody of the post first opened it.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>When it was acknowledged.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>What was answered.</summary>
    public NoticeAnswer? Answer { get; init; }

    /// <summary>The words of the answer.</summary>
    public string Words { get; init; } = "";

    /// <summary>The row, as far as this role is told.</summary>
    public static NoticeReceived Of(ReceivedRow row, Role to)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Id, row.Sender, row.For(to), row.Due, row.SentAt) { ReadAt = row.ReadAt, AcknowledgedAt = row.AcknowledgedAt, Answer = (NoticeAnswer?)row.Answer, Words = row.Words };
    }
}

/// <summary>A post that is to be reminded.</summary>
public sealed record ToRemind(string Id, string Agency, DateOnly Due, long Reminders, DateOnly? RemindedOn);
