using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Api;

/// <summary>One door for programs, as the document tells it; its sentences are the words <c>NAME.title</c> and <c>NAME.text</c>.</summary>
/// <param name="Name">Its name, by which generated clients call it.</param>
/// <param name="Group">The group in which it stands.</param>
/// <param name="Answers">The shape of its answer.</param>
public sealed record ApiDoor(string Name, string Group, Type Answers)
{
    /// <summary>Values of its parameters with which it answers in the fictional city. One that could stand in no address that lasts is left out.</summary>
    public IReadOnlyDictionary<string, string> With { get; init; } = new Dictionary<string, string>();

    /// <summary>The shape of what is sent to it.</summary>
    public Type? Takes { get; init; }

    /// <summary>Something that could be sent.</summary>
    public object? Sent { get; init; }

    /// <summary>An answer as it could be.</summary>
    public object? Said { get; init; }

    /// <summary>The media type of its answer.</summary>
    public string Media { get; init; } = "application/json";

    /// <summary>The status of its answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Whether what is written is held against a tag.</summary>
    public bool HeldByTag { get; init; }
}

/// <summary>How rooms hang their doors for programs.</summary>
public static class ApiDoors
{
    /// <summary>The methods by which a door is read.</summary>
    public static IReadOnlyList<string> Reading { get; } = ["GET", "HEAD"];

    /// <summary>The doors of the first version.</summary>
    public static RouteGroupBuilder Api(this IEndpointRouteBuilder doors) => doors.MapGroup(ApiAddress.First);

    /// <summary>Tells a door in the document.</summary>
    public static RouteHandlerBuilder Tells(this RouteHandlerBuilder hung, ApiDoor door)
    {
        ArgumentNullException.ThrowIfNull(door);
        return hung.WithName(door.Name).WithTags(door.Group).WithMetadata(door)
            .WithMetadata(new ProducesResponseTypeMetadata(door.Status, door.Answers, [door.Media]));
    }
}
