using System.Globalization;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Domain;
using Clairevoie.Hall.Links;
using Clairevoie.Hall.Mail;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.News;

/// <summary>What came of asking: the link, and whether a letter left the house with it.</summary>
public sealed record NewsAsked(string Link, bool Left);

/// <summary>Asks the pilot of a line for news, by a link that serves once, without sign-in, for thirty days. Only its hash is kept.</summary>
public sealed class AskNews(Cellar cellar, LineBook lines, IPost post, TimeProvider clock)
{
    private const int DaysToAnswer = 30;

    private static readonly Question Add = Question.In<AskNews>("News/add_asking");

    /// <summary>Asks. The letter names the line by its number only: what it is about stands behind the link.</summary>
    public async Task<NewsAsked?> Ask(Viewer viewer, Guid id, Func<string, string> address, IStringLocalizer<PlanWords> words, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(words);
        if (await lines.ToWrite(viewer, id, stop) is not ({ } row, _))
            return null;
        var once = OnceLink.New();
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var until = today.AddDays(DaysToAnswer);
        await cellar.Of(Room.Coordination).Do(
            Doing.Of(viewer, Act.Enter, "news asked for by a link that serves once", id.ToString("D")),
            deed => deed.Run(Add, new { hash = once.Hash, line = id, author = viewer.Mission, asked_on = today, until }),
            stop);
        var link = address(once.Token);
        var letter = new Letter(row.Agency, words["letter.subject", row.Plan, row.Number], words["letter", row.Plan, row.Number, link, until.ToString("d", CultureInfo.CurrentCulture)]);
        return new(link, row.Agency.Length > 0 && await post.Send(letter, stop));
    }
}
