using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Accounts;

/// <summary>The posts of this host: which agencies hold which roles today. Agencies and roles, never who.</summary>
public sealed class PostsAtTheTable(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Standing = Question.In<PostsAtTheTable>("Accounts/missions_held");
    private static readonly Question Posts = Question.In<PostsAtTheTable>("Accounts/posts");

    /// <summary>Every post, by agency and role.</summary>
    public async Task<IReadOnlyList<Post>> All(CancellationToken stop)
    {
        var rows = await cellar.Of(Room.Hall).Look(hall => hall.Rows<(string Agency, string Role)>(Posts, new { today = HalfDay.Of(clock.GetUtcNow()).Day }), stop);
        return [.. rows.Select(row => new Post(new AgencyId(row.Agency), Enum.Parse<Role>(row.Role)))];
    }

    /// <summary>Which of these missions stand today.</summary>
    public async Task<IReadOnlySet<string>> Held(IReadOnlyList<string> missions, CancellationToken stop) => missions.Count == 0
        ? new HashSet<string>()
        : (await cellar.Of(Room.Hall).Look(hall => hall.Rows<string>(Standing, new { missions, today = HalfDay.Of(clock.GetUtcNow()).Day }), stop)).ToHashSet();
}
