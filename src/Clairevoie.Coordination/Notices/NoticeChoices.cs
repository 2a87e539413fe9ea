using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>What the form of a notice offers: the posts of this host to which the table lets it go, and weeks.</summary>
public sealed class NoticeChoices(PostsAtTheTable posts, NoticeBook book, IStringLocalizer<NoticeWords> words)
{
    private const int WeeksOffered = 9;

    /// <summary>The week that it is.</summary>
    public string ThisWeek => IsoWeek.Of(book.Today).ToString();

    /// <summary>The posts to which a kind of notice may go from this viewer; never their own.</summary>
    public async Task<IReadOnlyList<Choice>> Posts(Viewer viewer, NoticeKind kind, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var own = new Post(viewer.Agency, viewer.Role);
        return [.. (await posts.All(stop))
            .Where(post => post != own && NoticeTable.PartsOf(kind, viewer.Role, post.Role) != NoticeParts.None)
            .Select(post => new Choice($"{post.Agency}/{post.Role}", NoticeSayings.Of(post.Role, post.Agency.ToString())))];
    }

    /// <summary>The weeks to come, or those that were.</summary>
    public IReadOnlyList<Choice> Weeks(bool ahead)
    {
        var monday = IsoWeek.Of(book.Today).Monday;
        return [.. Enumerable.Range(0, WeeksOffered).Select(many => monday.AddDays(7 * (ahead ? many : -many)))
            .Select(day => new Choice(IsoWeek.Of(day).ToString(), words["say.week", day.ToString("d", CultureInfo.CurrentCulture)]))];
    }

    /// <summary>The posts that were ticked; what is none of ours is left out.</summary>
    public static IReadOnlyList<Post> Read(IReadOnlyList<string?> ticked)
    {
        ArgumentNullException.ThrowIfNull(ticked);
        return [.. ticked.Take(100).Select(one => one?.Split('/') ?? []).Where(parts => parts is [{ Length: > 0 and <= 40 }, _] && Written.Word<Role>(parts[1]) is not null)
            .Select(parts => new Post(new AgencyId(parts[0]), Written.Word<Role>(parts[1])!.Value))];
    }
}
