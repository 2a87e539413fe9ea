using Clairevoie.Domain;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;

namespace Clairevoie.Hall.Mail.Digest;

/// <summary>The territories of a post: those of all its missions of today together, with what lies inside them.</summary>
public sealed class PostGround(Cellar cellar, MissionGround ground, TimeProvider clock)
{
    private static readonly Question Territories = Question.In<PostGround>("Digest/post_territories");

    /// <summary>The territories of this post.</summary>
    public async Task<IReadOnlySet<string>> Of(Post post, CancellationToken stop) => ground.Inside(await cellar.Of(Room.Hall).Look(
        hall => hall.Rows<string>(Territories, new { agency = post.Agency, role = post.Role.ToString(), today = HalfDay.Of(clock.GetUtcNow()).Day }), stop));
}
