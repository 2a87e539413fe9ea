using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Import;
using Clairevoie.Store;

namespace Clairevoie.Publication.Received;

/// <summary>Sizes of scenes become claims as they arrive: who counted, how and at what hour are in the definition, so that a crowd at noon and one at midnight are never the same thing.</summary>
public sealed class PublishSceneSizes(Cellar cellar, ClaimRegisters registers)
{
    private static readonly Question Published = Question.In<ImportClaims>("Received/scene_sizes_published");

    /// <summary>Publishes those that were heard and are not published yet.</summary>
    public async Task Run(CancellationToken stop)
    {
        var room = cellar.Of(Room.Publication);
        var known = (await room.Look(look => look.Rows<string>(Published, new { like = $"{SceneSize.Prefix}%" }), stop)).ToHashSet();
        var heard = await room.Look(look => Inbox.Heard(look, ValveNames.SceneSizes), stop);
        List<Claim> claims = [.. heard.Select(message => MessageBody.Read<SceneSize>(message.Body)).Where(size => !known.Contains(size.NameAsClaim())).Select(size => size.ToClaim())];
        if (claims.Count > 0)
            await new ImportClaims(room, registers.Places).Publish(claims, Doing.Anonymous(Act.Import, "sizes of scenes that crossed", "claims"), stop);
    }
}
