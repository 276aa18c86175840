import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { SECURITY } from './access.js';
import { tidyNames } from './openapi-names.js';

/** The OpenAPI 3.1 document of the whole API, made from the same schemas that check the requests. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Claimdesk')
    .setDescription('Articles in, verified facts out. Errors are application/problem+json (RFC 9457).')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('claimdesk_session', { type: 'apiKey', in: 'cookie' }, SECURITY.session)
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, `cdk_…`, of the scope that the operation names.' }, SECURITY.key)
    .addSecurityRequirements(SECURITY.session)
    .build();
  const document = SwaggerModule.createDocument(app, description, { operationIdFactory: operationId });
  return tidyNames(cleanupOpenApiDoc(document, { version: '3.1' }));
}

const operationId = (controller: string, method: string): string => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`;

/** Serves it at /api/openapi.json, and readable at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml' });
}
