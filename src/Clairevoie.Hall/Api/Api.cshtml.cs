using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Api;

/// <summary>One door as the page lists it.</summary>
public sealed record ApiDoorListed(string Method, string Address, ApiDoor Door, bool IsOpen);

/// <summary>The interface for programs, told to people: what is there, and what it means when a request fails.</summary>
[Open("How to ask is no secret; what is answered is.")]
public sealed class ApiModel(EndpointDataSource house) : PageModel
{
    /// <summary>The doors of this house, group by group.</summary>
    public IReadOnlyList<ApiDoorListed> Doors { get; } =
    [
        .. house.Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (endpoint, Door: endpoint.Metadata.GetMetadata<ApiDoor>()))
            .Where(one => one.Door is not null)
            .Select(one => new ApiDoorListed(
                one.endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0], one.endpoint.RoutePattern.RawText!, one.Door!, one.endpoint.Metadata.GetMetadata<OpenAttribute>() is not null))
            .OrderBy(one => one.Door.Group, StringComparer.Ordinal).ThenBy(one => one.Address, StringComparer.Ordinal),
    ];
}
