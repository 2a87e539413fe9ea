using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>What an agent does with the photo of a report: masks it, looks at the masked one, or destroys it.</summary>
public sealed class PhotoDesk(ReportRooms rooms)
{
    /// <summary>Whether a photo waits to be masked by whoever looks.</summary>
    public Task<bool> Waits(Subject subject, HttpContext context, Guid id) => Of(subject).Waits(context.ViewerOrPublic(), id, context.RequestAborted);

    /// <summary>The photo as it came.</summary>
    public Task<PhotoShown?> ReadToMask(Subject subject, HttpContext context, Guid id) =>
        Of(subject).ReadToMask(context.ViewerOrPublic(), id, context.RequestAborted);

    /// <summary>The masked photo.</summary>
    public Task<PhotoShown?> ReadMasked(Subject subject, HttpContext context, Guid id) =>
        Of(subject).ReadMasked(context.ViewerOrPublic(), id, context.RequestAborted);

    /// <summary>Keeps the masked photo of a form, or destroys the photo when asked; false when none waits.</summary>
    public async Task<Decision<bool>> Answer(Subject subject, HttpContext context, Guid id)
    {
        var (viewer, stop) = (context.ViewerOrPublic(), context.RequestAborted);
        var form = await context.Request.ReadFormAsync(stop);
        if (form["act"] == "destroy") return await Of(subject).Destroy(viewer, id, stop);
        if (form.Files["photo"] is not { } file) return new Refusal("photo-format", "photo");
        return await PhotoOfForm.Read(file, stop) switch
        {
            Decision<Photo>.Yes masked => await Of(subject).Keep(viewer, id, masked.Fact, stop),
            Decision<Photo>.No no => new Decision<bool>.No(no.Why),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    private PhotoOfReport Of(Subject subject) => new(rooms.Of(subject));
}
