import path from 'node:path';
import { writeReference } from '.';

void writeReference(path.dirname(__dirname));
